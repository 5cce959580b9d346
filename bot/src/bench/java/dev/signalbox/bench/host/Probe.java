package dev.signalbox.bench.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks a starting server again and again, cheaply: what it costs is missing from the start. */
record Probe(int port, String path, int wanted) {
  private static final int BETWEEN = 10;
  private static final int ANSWER_WITHIN = 5_000;

  boolean comesWithin(Duration patience, Process server) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      if (isThere()) {
        return true;
      }
      if (server.waitFor(BETWEEN, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return false;
  }

  private boolean isThere() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(ANSWER_WITHIN);
      String ask =
          "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".formatted(path);
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return new String(answer, StandardCharsets.US_ASCII).endsWith(" " + wanted);
    } catch (IOException notYet) {
      return false;
    }
  }
}
