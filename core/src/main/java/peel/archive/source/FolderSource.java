package peel.archive.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// Walks a folder, links included.
final class FolderSource {
    private FolderSource() {}

    static List<SourceFile> files(Path folder, ZipLimits limits) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                new Visitor(folder, limits, files));
        files.sort(Comparator.comparing(SourceFile::name));
        return List.copyOf(files);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final ZipLimits limits;
        private final List<SourceFile> files;

        Visitor(Path folder, ZipLimits limits, List<SourceFile> files) {
            this.folder = folder;
            this.limits = limits;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return !inner.equals(folder) && (isPassedOver(inner) || MirrorFiles.isOne(inner))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        private static boolean isPassedOver(Path path) {
            return path.getFileName() != null && SystemFiles.isOne(path.getFileName().toString());
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isPassedOver(file) || MirrorFiles.isOne(file)) {
                return FileVisitResult.CONTINUE;
            }
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isSymbolicLink()) {
                throw new SourceException("the link " + file + " leads nowhere; mend or remove it");
            }
            files.add(attributes.isRegularFile() ? DiskFile.of(file, name, limits) : DiskFile.special(file, name));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (isPassedOver(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw switch (e) {
                case FileSystemLoopException _ ->
                    new SourceException("the link " + file + " leads back to a folder that holds it; remove it", e);
                case AccessDeniedException _ -> new SourceException(file + " may not be read by this user", e);
                case NoSuchFileException _ -> new SourceException(file + " has gone since the load began", e);
                default -> e;
            };
        }
    }
}
