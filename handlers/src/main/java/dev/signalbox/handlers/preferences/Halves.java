package dev.signalbox.handlers.preferences;

/**
 * Halves of users, which are left out.
 *
 * @param safes that are not there, and to which no key would lead
 * @param keys that are not there, and would lead to no safe of a user
 */
record Halves(long safes, long keys) {
  static final Halves NONE = new Halves(0, 0);

  Halves and(Stock stock) {
    return new Halves(safes + stock.shut(Part.SAFE), keys + stock.shut(Part.KEY));
  }

  long all() {
    return safes + keys;
  }

  /** Empty where there are none. */
  String says() {
    return left(Part.SAFE, safes, "for what would lead there is somebody else's key, or none")
        + left(Part.KEY, keys, "for no safe of a user came with it");
  }

  private static String left(Part part, long many, String why) {
    return many == 0 ? "" : "; %s left out, %s".formatted(part.many(many), why);
  }
}
