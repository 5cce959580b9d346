package dev.signalbox.handlers.traffic;

import dev.signalbox.handlers.action.Plain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** From where to where each name was led: all that leading it back will need. */
record Kept(Map<String, Trade> trades) {
  Kept {
    trades = Map.copyOf(trades);
  }

  static Kept of(Layout layout) {
    Map<String, Trade> trades = new LinkedHashMap<>();
    layout.leaves().forEach(it -> trades.put(it.name(), it.trade()));
    return new Kept(trades);
  }

  static Kept read(String stored) {
    Map<String, Trade> trades = new LinkedHashMap<>();
    Plain.read(stored).forEach((name, trade) -> trades.put(name, Trade.read(trade)));
    return new Kept(trades);
  }

  String stored() {
    Map<String, String> words = new LinkedHashMap<>();
    trades.forEach((name, trade) -> words.put(name, trade.toString()));
    return Plain.write(words);
  }

  Optional<Trade> back(Point point) {
    return Optional.ofNullable(trades.get(point.name())).map(Trade::back);
  }
}
