package peel.app;

import java.util.EnumMap;
import java.util.Map;
import peel.server.config.ServerOptions;
import peel.server.config.ServerSetting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The options of the commands that serve, made from the server's own list of settings, so that name, meaning and default
/// stand in one place.
final class ServerFlags {
    private ServerFlags() {}

    /// Adds an option for each setting to a command.
    static void addTo(CommandSpec command) {
        for (ServerSetting setting : ServerSetting.values()) {
            command.addOption(OptionSpec.builder("--" + setting.key()).paramLabel("VALUE").type(String.class)
                    .description(setting.description() + " (default: " + setting.defaultText() + ")").build());
        }
    }

    /// The options as given.
    ///
    /// @throws ParameterException when a value is not one of its setting
    static ServerOptions read(CommandSpec command) {
        ParseResult parsed = command.commandLine().getParseResult();
        Map<ServerSetting, String> texts = new EnumMap<>(ServerSetting.class);
        for (ServerSetting setting : ServerSetting.values()) {
            String name = "--" + setting.key();
            if (parsed.hasMatchedOption(name)) {
                texts.put(setting, String.valueOf(parsed.<String>matchedOptionValue(name, "")));
            }
        }
        try {
            return ServerOptions.of(texts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
