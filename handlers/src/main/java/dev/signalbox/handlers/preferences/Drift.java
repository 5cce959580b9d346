package dev.signalbox.handlers.preferences;

/**
 * How users' safes stand beside what they began with.
 *
 * @param changed those of users who have other wishes by now
 * @param missing those that are not there
 * @param other what has the id of one and is no user's safe
 */
record Drift(long same, long changed, long missing, long other) {
  static final Drift NONE = new Drift(0, 0, 0, 0);

  Drift and(Stock stock) {
    long own = stock.changedSafes().size();
    return new Drift(
        same + stock.same().size(),
        changed + own,
        missing + stock.missing().size() + stock.shut(),
        other + stock.changed().size() - own);
  }

  long all() {
    return same + changed + missing + other;
  }

  /** Empty where all of them are users' own, and there. */
  String saysLeft() {
    String gone = missing == 0 ? "" : "; %s not there".formatted(Part.SAFE.many(missing));
    return other == 0 ? gone : "%s; %d there as something else, and left".formatted(gone, other);
  }
}
