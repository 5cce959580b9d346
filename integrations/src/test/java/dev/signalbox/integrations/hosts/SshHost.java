package dev.signalbox.integrations.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;

/** A server of SSH on the loopback address that runs what it is told on a machine. */
public final class SshHost implements AutoCloseable {
  final List<String> heard = new CopyOnWriteArrayList<>();
  private final Queue<Manner> next = new ConcurrentLinkedQueue<>();
  private final SshServer server = SshServer.setUpDefaultServer();

  /** How a line that it is told is met. */
  enum Manner {
    WELL,
    /** Runs it, and hangs up without a word. */
    DONE_AND_CUT,
    /** Hangs up at once. */
    CUT,
    /** Says the first half of what was printed. */
    HALF,
    /** Runs nothing, and says something else. */
    STRANGE,
    /** There is no shell there. */
    BROKEN,
    /** Neither runs it nor answers. */
    SILENT
  }

  public SshHost(Machine machine, SshKey own, SshKey visitor) {
    server.setHost("127.0.0.1");
    server.setPort(0);
    // the newest exchanges of keys take a test longer than all else in it
    server.setKeyExchangeFactories(
        NamedFactory.setUpTransformedFactories(
            false, List.of(BuiltinDHFactories.ecdhp256), ServerBuilder.DH2KEX));
    server.setKeyPairProvider(KeyPairProvider.wrap(own.pair()));
    server.setPublickeyAuthenticator(
        (user, key, _) ->
            user.equals("ops") && KeyUtils.compareKeys(key, visitor.pair().getPublic()));
    server.setCommandFactory(
        (_, line) -> {
          heard.add(line);
          Manner manner = next.isEmpty() ? Manner.WELL : next.remove();
          return new SshLine(machine, line, manner);
        });
    try {
      server.start();
    } catch (IOException broken) {
      throw new UncheckedIOException("starting a server of SSH", broken);
    }
  }

  void meetsNext(Manner manner) {
    next.add(manner);
  }

  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException broken) {
      throw new UncheckedIOException("stopping a server of SSH", broken);
    }
  }
}
