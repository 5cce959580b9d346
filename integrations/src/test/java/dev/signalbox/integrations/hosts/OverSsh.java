package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.HostKey;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.hosts.SshHost.Manner;
import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A machine behind a real server of SSH. */
public final class OverSsh implements Reached {
  final HeardCalls calls = new HeardCalls();
  final SshKey hosts = SshKey.made();
  final SshHost server;
  final AtomicReference<String> secret;
  private final Machine machine = new Machine();
  private final SshWays ssh;
  private final Shell shell;

  public OverSsh() {
    HandClock clock = new HandClock();
    SshKey ours = SshKey.made();
    secret = new AtomicReference<>(ours.written());
    server = new SshHost(machine, hosts, ours);
    ssh =
        new SshWays(
            new Keyring(_ -> Optional.of(secret.get()), Optional.empty()),
            calls.calls(clock),
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(2)));
    shell = new Shell(ssh, new SsmWays(Account.clients(), _ -> {}, clock));
  }

  @Override
  public Shell shell() {
    return shell;
  }

  @Override
  public Machine machine() {
    return machine;
  }

  @Override
  public Host host() {
    return host(server.port(), Set.of(SshKey.made().print(), hosts.print()));
  }

  static Host host(int port, Set<HostKey> known) {
    Reach reach =
        new Reach(
            new ConnectionName("stg-rake"),
            URI.create("ssh://ops@127.0.0.1:" + port),
            Optional.of(new SecretName("rake-stg")),
            Optional.empty(),
            Optional.empty());
    return new Host(new Connection.Ssh(reach, "ops", known), SITE);
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return switch (day) {
      case TOO_MANY_CALLS -> Optional.of("a server of SSH has no word for it");
      case SECOND_PAGE_MISSING -> Optional.of("an answer there has no pages");
      case BROKEN_ONCE -> meets(Manner.BROKEN);
      case CUT_CONNECTION, UNANSWERED_AND_NOT_DONE -> meets(Manner.CUT);
      case HALF_A_BODY -> meets(Manner.HALF);
      case SLOW_BODY -> meets(Manner.SILENT);
      case WRONG_JSON -> meets(Manner.STRANGE);
      case UNANSWERED_AND_DONE -> meets(Manner.DONE_AND_CUT);
      case EXPIRED_KEY -> {
        secret.set(SshKey.made().written());
        yield Optional.empty();
      }
    };
  }

  private Optional<String> meets(Manner manner) {
    server.meetsNext(manner);
    return Optional.empty();
  }

  @Override
  public void close() {
    ssh.close();
    server.close();
    machine.close();
  }
}
