package dev.signalbox.acceptance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The project as it is on disk now, without what builds and runs have left. */
final class WorkingTree {
  private static final Set<String> LEFT_BEHIND = Set.of("target", ".git");

  /** Where the sandbox keeps its databases; packages may be called so, too. */
  private static final Set<Path> DATABASES = Set.of(Path.of("data"), Path.of("bot", "data"));

  private WorkingTree() {}

  static void copyTo(Path copy) throws IOException {
    Path home = Path.of(System.getProperty("signalbox.home", "..")).toAbsolutePath().normalize();
    Files.walkFileTree(
        home,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_BEHIND.contains(folder.getFileName().toString())
                || DATABASES.contains(home.relativize(folder))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(copy.resolve(home.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, copy.resolve(home.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
