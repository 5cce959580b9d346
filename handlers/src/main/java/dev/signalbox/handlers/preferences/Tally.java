package dev.signalbox.handlers.preferences;

/**
 * How many documents of a batch a database lacks, has as they are, and has otherwise.
 *
 * @param shut safes that it lacks, and whose keys are somebody else's there
 */
record Tally(long missing, long same, long changed, long shut) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally and(Stock stock) {
    long lacking = stock.missing().size();
    long otherwise = stock.changed().size();
    long out = stock.shut().size();
    return new Tally(
        missing + lacking,
        same + stock.items().size() - lacking - otherwise - out,
        changed + otherwise,
        shut + out);
  }

  long all() {
    return missing + same + changed + shut;
  }

  /** Empty where all is as it was. */
  String left() {
    return saysChanged() + saysShut(shut);
  }

  /** Empty where every safe has a key. */
  static String saysShut(long shut) {
    return shut == 0
        ? ""
        : "; %s left out, for what would lead there is somebody else's key"
            .formatted(Part.SAFE.many(shut));
  }

  private String saysChanged() {
    return switch ((int) Math.min(changed, 2)) {
      case 0 -> "";
      case 1 -> "; 1 document was changed since and is left as it is";
      default -> "; %d documents were changed since and are left as they are".formatted(changed);
    };
  }
}
