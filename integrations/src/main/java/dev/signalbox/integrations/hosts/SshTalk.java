package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.io.IOException;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.future.CancelOption;

/** One connection, one script, one answer. Until the script is handed over nothing has happened. */
record SshTalk(Connection.Ssh there, SshKeys keys, Patience patience, Supplier<SshClient> client) {
  private static final int PORT = 22;

  Ordered<Ran> once(String doing, Script script) {
    return switch (keys.of(there, doing)) {
      case Asked.Told<KeyPair>(KeyPair key) -> with(key, doing, script);
      case Asked.Troubled<KeyPair>(Trouble trouble) -> new Ordered.Refused<>(trouble);
    };
  }

  private Ordered<Ran> with(KeyPair key, String doing, Script script) {
    Met met = new Met(there.hostKeys());
    Optional<ClientSession> session = Optional.empty();
    try {
      session = Optional.of(connected(met));
      session.get().addPublicKeyIdentity(key);
      session.get().auth().verify(patience.greeting(), CancelOption.CANCEL_ON_TIMEOUT);
      return run(session.get(), doing, script);
    } catch (IOException notLetIn) {
      return new Ordered.Refused<>(new Doorstep(there, doing, met).trouble(notLetIn));
    } finally {
      session.ifPresent(it -> it.close(true));
    }
  }

  private ClientSession connected(Met met) throws IOException {
    int port = there.reach().url().getPort();
    return client
        .get()
        .connect(there.user(), there.reach().url().getHost(), port < 0 ? PORT : port, met.along())
        .verify(patience.greeting(), CancelOption.CANCEL_ON_TIMEOUT)
        .getSession();
  }

  private Ordered<Ran> run(ClientSession session, String doing, Script script) {
    Bounded out = new Bounded();
    Bounded err = new Bounded();
    try {
      ChannelExec channel = session.createExecChannel(script.line());
      channel.setOut(out);
      channel.setErr(err);
      channel.open().verify(patience.greeting());
      boolean late =
          channel
              .waitFor(EnumSet.of(ClientChannelEvent.CLOSED), patience.answer())
              .contains(ClientChannelEvent.TIMEOUT);
      return late
          ? new Ordered.Unknown<>(new Trouble(doing, Kind.UNREACHABLE, "no whole answer in time"))
          : Optional.ofNullable(channel.getExitStatus())
              .<Ordered<Ran>>map(code -> new Ordered.Done<>(new Ran(code, out.text(), err.text())))
              .orElseGet(() -> new Ordered.Unknown<>(cut(doing)));
    } catch (IOException cut) {
      return new Ordered.Unknown<>(cut(doing));
    }
  }

  static Trouble cut(String doing) {
    return new Trouble(doing, Kind.UNREACHABLE, "the connection was cut");
  }
}
