package dev.signalbox.handlers.preferences;

/**
 * How many documents of a batch a database lacks, has as they are, and has otherwise.
 *
 * @param out what it lacks, and what is left out all the same
 */
record Tally(long missing, long same, long changed, Halves out) {
  static final Tally NONE = new Tally(0, 0, 0, Halves.NONE);

  Tally and(Stock stock) {
    long lacking = stock.missing().size();
    long otherwise = stock.changed().size();
    return new Tally(
        missing + lacking, same + stock.same().size(), changed + otherwise, out.and(stock));
  }

  long all() {
    return missing + same + changed + out.all();
  }

  /** Empty where all is as it was. */
  String left() {
    return saysChanged() + out.says();
  }

  private String saysChanged() {
    return switch ((int) Math.min(changed, 2)) {
      case 0 -> "";
      case 1 -> "; 1 document was changed since and is left as it is";
      default -> "; %d documents were changed since and are left as they are".formatted(changed);
    };
  }
}
