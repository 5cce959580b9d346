package dev.signalbox.integrations.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An emulator of AWS that others wrote: the one at AWS_EMULATOR_URL, else moto on this machine,
 * where Python has it; else the tests are skipped and say so. Started once, ended with the tests.
 */
public final class Emulator implements BeforeEachCallback {
  private static final String HERE = "127.0.0.1";
  private Optional<String> url = Optional.empty();

  @Override
  public void beforeEach(ExtensionContext test) {
    url =
        test.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Running.class, _ -> Running.found(), Running.class)
            .url();
    Assumptions.assumeTrue(
        url.isPresent(),
        "no emulator of AWS: python3 has no moto, and AWS_EMULATOR_URL is not set");
  }

  public Connection.Aws account() {
    return Account.at(url.orElseThrow());
  }

  private record Running(Optional<String> url, Optional<Process> moto) implements AutoCloseable {
    static Running found() {
      return Optional.ofNullable(System.getenv("AWS_EMULATOR_URL"))
          .map(told -> new Running(Optional.of(told), Optional.empty()))
          .orElseGet(Running::started);
    }

    private static Running started() {
      try {
        int port = free();
        Process moto =
            new ProcessBuilder(
                    "python3", "-m", "moto.server", "-H", HERE, "-p", Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        return listens(moto)
            ? new Running(
                Optional.of("http://%s:%d".formatted(HERE, port)), Optional.of(drained(moto)))
            : new Running(Optional.empty(), Optional.of(moto));
      } catch (IOException noPython) {
        return new Running(Optional.empty(), Optional.empty());
      }
    }

    private static int free() throws IOException {
      try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return any.getLocalPort();
      }
    }

    /** It says so itself, or it ends. */
    private static boolean listens(Process moto) throws IOException {
      BufferedReader said = moto.inputReader(UTF_8);
      String line = said.readLine();
      while (line != null && !line.contains("Running on")) {
        line = said.readLine();
      }
      return line != null;
    }

    /** A pipe that nobody reads would stop it one day. */
    private static Process drained(Process moto) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  new InputStreamReader(moto.getInputStream(), UTF_8)
                      .transferTo(Writer.nullWriter());
                } catch (IOException ended) {
                  throw new UncheckedIOException(ended);
                }
              });
      return moto;
    }

    @Override
    public void close() {
      moto.ifPresent(Process::destroy);
    }
  }
}
