package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Type;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is run to store a backup, and on which host. */
record DumpOrder(Host host, Command command, String value) {
  private static final CommandName NAME = new CommandName("dump");
  private static final Type KEY = new Handle("backup-key");

  /** Trouble where the estate's file does not say all that is needed. */
  static Asked<DumpOrder> of(Vault vault) {
    Optional<Host> host = new Hosts(vault.estate()).of(vault.site());
    Optional<Command> command = Optional.ofNullable(vault.estate().work().commands().get(NAME));
    if (host.isEmpty()) {
      return lacking(vault, "the estate's file names no bastion of it");
    }
    if (command.isEmpty()) {
      return lacking(vault, "the estate's file has no command '%s'".formatted(NAME));
    }
    if (!List.copyOf(command.get().values().values()).equals(List.of(KEY))) {
      return lacking(vault, "'%s' has to be told one backup-key and nothing else".formatted(NAME));
    }
    return new Asked.Told<>(
        new DumpOrder(
            host.get(), command.get(), command.get().values().sequencedKeySet().getFirst()));
  }

  private static Asked<DumpOrder> lacking(Vault vault, String why) {
    return new Asked.Troubled<>(
        new Trouble("preparing a backup of " + vault.says(), Kind.REQUEST, why));
  }

  Commission commission(BackupName key) {
    return new Commission(host, new Errand(NAME, command, Map.of(value, key.key())));
  }

  String byHand() {
    return "on %s: %s, with the minute in UTC as date"
        .formatted(host, String.join(" ", command.run()));
  }
}
