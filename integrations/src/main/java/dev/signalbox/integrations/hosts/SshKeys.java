package dev.signalbox.integrations.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/**
 * The private keys of connections: from the store, for every use. No agent, no file of the user.
 */
final class SshKeys {
  private final SecretStore secrets;

  SshKeys(SecretStore secrets) {
    this.secrets = secrets;
  }

  Asked<KeyPair> of(Connection.Ssh there, String doing) {
    String name = there.reach().key().map(SecretName::value).orElse("");
    Optional<Secret> secret = there.reach().key().flatMap(secrets::give);
    if (secret.isEmpty()) {
      return no(doing, "the secret %s is missing".formatted(name));
    }
    return read(name, secret.get())
        .<Asked<KeyPair>>map(Asked.Told::new)
        .orElseGet(
            () ->
                no(
                    doing,
                    "the secret %s is no private key of OpenSSH without a passphrase"
                        .formatted(name)));
  }

  private static Optional<KeyPair> read(String name, Secret secret) {
    try (InputStream written = new ByteArrayInputStream((secret.open() + "\n").getBytes(UTF_8))) {
      Iterable<KeyPair> pairs =
          SecurityUtils.loadKeyPairIdentities(
              null, NamedResource.ofName(name), written, FilePasswordProvider.EMPTY);
      Iterator<KeyPair> each = pairs == null ? Collections.emptyIterator() : pairs.iterator();
      return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static <T> Asked<T> no(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.KEY, why));
  }
}
