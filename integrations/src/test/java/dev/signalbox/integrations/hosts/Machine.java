package dev.signalbox.integrations.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A home of its own on this machine, with programs of its own: real shell, real files, real locks.
 */
public final class Machine implements AutoCloseable {
  private final Path root;

  public Machine() {
    try {
      root = Files.createTempDirectory("signalbox-host");
      Files.createDirectories(root.resolve("bin"));
      Files.createDirectories(home());
    } catch (IOException broken) {
      throw new UncheckedIOException("making a host", broken);
    }
    has("sudo", "while [ \"$1\" != -- ]; do shift; done; shift; exec \"$@\"");
  }

  public Path home() {
    return root.resolve("home");
  }

  /** A program that is found by its name. */
  public void has(String name, String script) {
    Path file = root.resolve("bin").resolve(name);
    write(file, "#!/bin/sh\n" + script + "\n");
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException broken) {
      throw new UncheckedIOException("making a program", broken);
    }
  }

  public void says(String site) {
    write(home().resolve(".signalbox/site"), site + "\n");
  }

  public void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException("writing " + file, broken);
    }
  }

  /** Nothing where there is no such file. */
  public String read(String name) {
    try {
      Path file = home().resolve(name);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException broken) {
      throw new UncheckedIOException("reading " + name, broken);
    }
  }

  public String list(String folder) {
    return run("ls " + new Quoted(folder)).out();
  }

  public Process start(String line) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", line).directory(home().toFile());
    shell.environment().clear();
    shell.environment().put("HOME", home().toString());
    shell.environment().put("PATH", root.resolve("bin") + ":/usr/bin:/bin");
    return shell.start();
  }

  /** Runs it to its end, which nobody waits for in vain. */
  public Ran run(String line) {
    try {
      Process process = start("exec timeout 30 /bin/sh -c " + new Quoted(line));
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
      return new Ran(process.waitFor(), out, err);
    } catch (IOException broken) {
      throw new UncheckedIOException("running " + line, broken);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException busy) {
      throw new UncheckedIOException("clearing a host away", busy);
    }
  }
}
