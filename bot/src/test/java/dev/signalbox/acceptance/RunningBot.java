package dev.signalbox.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A bot in a process of its own, in an empty folder, listening on loopback. */
final class RunningBot implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final int port;
  private final Path log;

  private RunningBot(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  static RunningBot sandbox(Path folder) throws IOException, InterruptedException {
    return told(Map.of(), folder);
  }

  /** {@code told}: its environment, beside the port. */
  static RunningBot told(Map<String, String> told, Path folder)
      throws IOException, InterruptedException {
    int port = freePort();
    Path log = folder.resolve("bot.log");
    ProcessBuilder command = new ProcessBuilder(commandLine()).directory(folder.toFile());
    tell(command.environment(), port);
    command.environment().putAll(told);
    Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    RunningBot bot = new RunningBot(process, port, log);
    if (!new Readiness(port).comesWithin(PATIENCE, process)) {
      bot.close();
      throw new IllegalStateException("the bot did not become ready: " + bot.log());
    }
    return bot;
  }

  private static List<String> commandLine() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Dsignalbox.home=" + System.getProperty("signalbox.home", ".."),
        "-cp",
        System.getProperty("java.class.path"),
        "dev.signalbox.bot.Main",
        "start",
        "--unless-told=sandbox");
  }

  private static void tell(Map<String, String> environment, int port) {
    environment.keySet().removeIf(it -> it.startsWith("SIGNALBOX_") || it.startsWith("SLACK_"));
    environment.put("SIGNALBOX_PORT", String.valueOf(port));
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  /** What it answers to another program, whatever the status. */
  String read(String path) throws IOException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(at(path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted at " + path);
    }
  }

  List<String> log() throws IOException {
    return Files.readAllLines(log);
  }

  /** As an init system asks for it. */
  void stopsSoon() {
    process.destroy();
  }

  int exit() {
    return process.onExit().join().exitValue();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
