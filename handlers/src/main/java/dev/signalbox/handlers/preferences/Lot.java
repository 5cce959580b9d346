package dev.signalbox.handlers.preferences;

import java.util.Optional;

/** How a user of a batch stands in an environment; the first that is so. */
enum Lot {
  /** The key, or what it leads to, is something else there. */
  OTHER("somebody else's there"),
  CHANGED("changed by the user"),
  /** Half of a user, of which the other half does not come. */
  OUT("left out"),
  NEW("new"),
  THERE("there already");

  private final String says;

  Lot(String says) {
    this.says = says;
  }

  /**
   * @param safe empty where the batch has none for the key
   */
  static Lot of(Stock.Item key, Optional<Stock.Item> safe) {
    if (key.isOther() || safe.filter(Stock.Item::isOther).isPresent()) {
      return OTHER;
    }
    if (key.shut() || safe.filter(Stock.Item::shut).isPresent()) {
      return OUT;
    }
    if (key.isMissing() || safe.filter(Stock.Item::isMissing).isPresent()) {
      return NEW;
    }
    return key.isSame() && safe.stream().allMatch(Stock.Item::isSame) ? THERE : CHANGED;
  }

  String says() {
    return says;
  }
}
