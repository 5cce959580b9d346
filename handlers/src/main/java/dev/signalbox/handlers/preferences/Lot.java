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
  static Lot of(StockItem key, Optional<StockItem> safe) {
    if (key.isOther() || safe.filter(StockItem::isOther).isPresent()) {
      return OTHER;
    }
    if (key.shut() || safe.filter(StockItem::shut).isPresent()) {
      return OUT;
    }
    if (key.isMissing() || safe.filter(StockItem::isMissing).isPresent()) {
      return NEW;
    }
    return key.isSame() && safe.stream().allMatch(StockItem::isSame) ? THERE : CHANGED;
  }

  String says() {
    return says;
  }
}
