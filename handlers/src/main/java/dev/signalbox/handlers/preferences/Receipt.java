package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.DocumentId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read back of a batch.
 *
 * @param keys those that are there as the batch has them
 * @param left what is there otherwise
 * @param out what was left out
 */
record Receipt(List<DocumentId> keys, List<DocumentId> left, Halves out) {
  private static final int SHOWN = 3;
  static final Receipt NONE = new Receipt(List.of(), List.of(), Halves.NONE);

  Receipt {
    keys = List.copyOf(keys);
    left = List.copyOf(left);
  }

  Receipt and(Stock stock) {
    Stream<StockItem> same = stock.same().stream().filter(it -> it.entry().kind() == Part.KEY);
    return new Receipt(
        Stream.concat(keys.stream(), same.map(StockItem::id)).toList(),
        Stream.concat(left.stream(), Stock.ids(stock.changed()).stream()).toList(),
        out.and(stock));
  }

  /** For who hands the keys out: an id to a row, under its head. */
  String sheet() {
    return Stream.concat(Stream.of("key"), keys.stream().map(DocumentId::value))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Empty where all is as the batch has it. */
  String saysLeft() {
    return saysOtherwise() + out.says();
  }

  private String saysOtherwise() {
    if (left.isEmpty()) {
      return "";
    }
    List<String> first = left.stream().limit(SHOWN).map(DocumentId::value).toList();
    return "; %d there otherwise, left as %s: %s%s"
        .formatted(
            left.size(),
            left.size() == 1 ? "it is" : "they are",
            String.join(", ", first),
            left.size() > SHOWN ? " and more" : "");
  }
}
