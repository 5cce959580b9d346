package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.Map;
import java.util.Optional;

/**
 * A database that shall be made of another one's past.
 *
 * @param network where it shall stand: that of the other one does not come along
 * @param tags all that it will have: those of the other one do not come along either
 */
public record Restore(Origin from, DatabaseName to, Network network, Map<String, String> tags) {
  public Restore {
    tags = Map.copyOf(tags);
  }

  public String doing(Connection.Aws account) {
    return "restoring %s to %s in %s (%s)"
        .formatted(from.says(), to, account.reach().name(), account.region());
  }

  /** What it says against itself, before anybody is asked. */
  public Asked<Restore> checked(String doing) {
    return switch (from) {
      case Origin.Taken _ -> new Asked.Told<>(this);
      case Origin.Moment(var backup, _) when backup.of().equals(to) ->
          NoRestore.OWN_NAME.says(doing, to.value());
      case Origin.Moment(var backup, var at) ->
          backup.reaches(at)
              ? new Asked.Told<>(this)
              : NoRestore.OUT_OF_REACH.says(doing, from.says());
    };
  }

  /** What its snapshot says against it. */
  public Asked<Restore> sourced(String doing, Optional<Snapshot> source) {
    if (source.isEmpty()) {
      return NoRestore.NO_SOURCE.says(doing, from.says());
    }
    Snapshot found = source.get();
    if (found.of().equals(to)) {
      return NoRestore.OWN_NAME.says(doing, to.value());
    }
    return found.status().isAvailable()
        ? new Asked.Told<>(this)
        : NoRestore.NOT_READY.says(
            doing, "%s, which is %s,".formatted(from.says(), found.status().word()));
  }

  /** Nothing is ever replaced. */
  public Asked<Restore> placed(String doing, Optional<Database> there) {
    return there.isEmpty() ? new Asked.Told<>(this) : NoRestore.NAME_TAKEN.says(doing, to.value());
  }
}
