package dev.signalbox.bench.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where everything happens: the package under test, a folder for what it leaves, a fake Slack. */
public record Workbench(
    Path packaged, Path scratch, String secret, FakeSlack slack, Closing closing) {

  public static Workbench of(Path packaged, Path scratch, String secret, Closing closing)
      throws IOException {
    Files.createDirectories(scratch);
    return new Workbench(packaged, scratch, secret, FakeSlack.start(closing), closing);
  }

  /** A folder that nothing was ever written to. */
  public Path fresh(String name) throws IOException {
    return Files.createTempDirectory(scratch, name + "-");
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
