package dev.signalbox.handlers.evidence;

import dev.signalbox.config.estate.Estate;
import java.util.List;
import java.util.Locale;

/** One kind of thing that is seen of sites: a bean each. Looking may wait for neighbours. */
public interface Evidence {
  /** In the order in which people read them. */
  enum Kind {
    NAMES,
    PAGE,
    CERTIFICATE,
    DEPLOYED,
    SCHEDULES,
    BACKUP,
    FENCE,
    FLAGS,
    UPDATE,
    HEALTH,
    ANSWERS,
    CONFIGURATION,
    VERSION,
    DOCUMENTS,
    ADMINS,
    SNAPSHOTS,
    POLICY;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Kind kind();

  /** For each site at most one; never in a transaction. */
  List<Clue> of(Estate estate, String environment);
}
