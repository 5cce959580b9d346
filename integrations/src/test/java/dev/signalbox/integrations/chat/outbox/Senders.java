package dev.signalbox.integrations.chat.outbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Starts sending processes, quickly: all after the first share its loaded classes. */
final class Senders {
  private final Path folder;
  private final String classPath;

  /** The JVM archives classes of jars alone, so folders of classes are packed first. */
  Senders(Path folder) throws IOException {
    this.folder = folder;
    var places = new ArrayList<String>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      boolean isFolder = Files.isDirectory(Path.of(place));
      places.add(isFolder ? packed(Path.of(place)).toString() : place);
    }
    this.classPath = String.join(File.pathSeparator, places);
  }

  ProcessBuilder of(Path database, String api, String letter) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
            "-cp",
            classPath,
            SendingProcess.class.getName(),
            SendingProcess.url(database),
            api,
            letter);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(database.resolve("log").toFile()));
  }

  private Path packed(Path classes) throws IOException {
    Path jar = Files.createTempFile(folder, "classes", ".jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> tree = Files.walk(classes)) {
      for (Path file : tree.skip(1).toList()) {
        boolean isFolder = Files.isDirectory(file);
        out.putNextEntry(new JarEntry(classes.relativize(file) + (isFolder ? "/" : "")));
        if (!isFolder) {
          Files.copy(file, out);
        }
        out.closeEntry();
      }
    }
    return jar;
  }
}
