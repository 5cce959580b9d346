package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;

/** Hosts with a door of their own. What this machine's files say about SSH counts for nothing. */
@InEarnest
@Singleton
final class SshWays {
  private final SshKeys keys;
  private final Calls calls;
  private final Patience patience;
  private Optional<SshClient> open = Optional.empty();

  SshWays(SecretStore secrets, Calls calls, Patience patience) {
    this.keys = new SshKeys(secrets);
    this.calls = calls;
    this.patience = patience;
  }

  Way to(Connection.Ssh there) {
    return new SshWay(calls, new SshTalk(there, keys, patience, this::client));
  }

  private synchronized SshClient client() {
    SshClient client = open.orElseGet(SshWays::started);
    open = Optional.of(client);
    return client;
  }

  private static SshClient started() {
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(Met::isKnown);
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
    client.start();
    return client;
  }

  @PreDestroy
  synchronized void close() {
    open.ifPresent(SshClient::stop);
    open = Optional.empty();
  }
}
