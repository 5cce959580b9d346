package dev.signalbox.handlers.preferences;

/** How many documents of a batch a database lacks, has as they are, and has otherwise. */
record Tally(long missing, long same, long changed) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally and(Stock stock) {
    long lacking = stock.missing().size();
    long otherwise = stock.changed().size();
    return new Tally(
        missing + lacking, same + stock.items().size() - lacking - otherwise, changed + otherwise);
  }

  long all() {
    return missing + same + changed;
  }

  /** Empty where all is as it was. */
  String left() {
    return switch ((int) Math.min(changed, 2)) {
      case 0 -> "";
      case 1 -> "; 1 document was changed since and is left as it is";
      default -> "; %d documents were changed since and are left as they are".formatted(changed);
    };
  }
}
