package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;

/** Why a host did not let us in, in our words. */
record Doorstep(Connection.Ssh there, String doing, Met met) {
  Trouble trouble(IOException notLetIn) {
    return met.stranger()
        .map(this::stranger)
        .orElseGet(
            () -> isTurnedAway(notLetIn) ? turnedAway() : trouble(Kind.UNREACHABLE, why(notLetIn)));
  }

  private Trouble stranger(String print) {
    return trouble(
        Kind.KEY,
        "who answers there shows the host key %s, which is none of its host-keys: compare it with the host's own before you write it down"
            .formatted(print));
  }

  private static boolean isTurnedAway(IOException notLetIn) {
    return has(
        notLetIn,
        cause ->
            cause instanceof SshException said
                && said.getDisconnectCode()
                    == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE);
  }

  private Trouble turnedAway() {
    return trouble(
        Kind.KEY,
        "it does not let %s in with the secret %s"
            .formatted(there.user(), there.reach().key().map(SecretName::value).orElse("")));
  }

  private String why(IOException notLetIn) {
    if (has(notLetIn, UnresolvedAddressException.class::isInstance)) {
      return "there is no host " + there.reach().url().getHost();
    }
    if (has(notLetIn, ConnectException.class::isInstance)) {
      return "nobody answers at " + there.reach().url().getHost();
    }
    return has(notLetIn, TimeoutException.class::isInstance)
        ? "no answer in time"
        : SshTalk.cut(doing).why();
  }

  private Trouble trouble(Kind kind, String why) {
    return new Trouble(doing, kind, why);
  }

  private static boolean has(Throwable trouble, Predicate<Throwable> wanted) {
    return Stream.iterate(trouble, it -> it != null, Throwable::getCause).anyMatch(wanted);
  }
}
