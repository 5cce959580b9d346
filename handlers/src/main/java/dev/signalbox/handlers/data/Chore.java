package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Type;
import java.util.List;

/** The scripts that this room has run on the hosts of sites, as estates' files call them. */
enum Chore {
  DUMP("dump", "backup-key", false, "preparing a backup of"),
  RESET("reset", "backup-key", false, "preparing to load a backup into"),
  MARK("data-mark", "", true, "preparing to ask what is loaded into"),
  COUNTS("counts", "", true, "preparing to count the rows of"),
  FILES_DRY_RUN("files-dry-run", "site", true, "preparing to compare the files of"),
  FILES_SYNC("files-sync", "site", false, "preparing to sync files to");

  private final String command;
  private final String told;
  private final boolean looks;
  private final String doing;

  Chore(String command, String told, boolean looks, String doing) {
    this.command = command;
    this.told = told;
    this.looks = looks;
    this.doing = doing;
  }

  CommandName command() {
    return new CommandName(command);
  }

  String doing() {
    return doing;
  }

  /** A script that only looks has to say so: it is run whatever its host says of itself. */
  boolean fits(List<Type> values, Effect effect) {
    List<Type> wanted = told.isEmpty() ? List.of() : List.of(new Handle(told));
    return values.equals(wanted) && looks == (effect == Effect.READ);
  }

  String wants() {
    return "'%s' %s, and has to be told %s"
        .formatted(
            command,
            looks ? "may only look ('effect: READ')" : "changes something",
            told.isEmpty() ? "nothing" : "one %s and nothing else".formatted(told));
  }
}
