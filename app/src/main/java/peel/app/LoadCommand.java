package peel.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import peel.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `peel load`: sources in, a new release out.
@Command(name = "load", mixinStandardHelpOptions = true, description = {
        "Loads police.uk data and publishes it as a new release.",
        "A running `peel serve` on the same directory switches to it by itself."}, footer = {"",
                "A month that arrives again replaces the rows of the forces it holds; everything else stays.",
                "Rows that cannot be read are listed in DIR/rejects with file, line and reason."})
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = {
            "an archive zip, a folder or a CSV file as police.uk publishes them; or a response of the API as a *.json file, or a folder of them;",
            "or boundaries of neighbourhoods as KML or GeoJSON, in a folder named by their force, or a zip of such folders; any of them packed with gzip (*.gz)"})
    private List<Path> sources = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        LoadReport report;
        try (LoadProgress display = new LoadProgress(data.directory())) {
            report = StoreFactory.load(data.directory(), display).run(sources);
        }
        LoadSummary.print(report, data.directory(), spec.commandLine().getOut());
        return 0;
    }
}
