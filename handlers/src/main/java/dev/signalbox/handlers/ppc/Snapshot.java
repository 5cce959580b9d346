package dev.signalbox.handlers.ppc;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.action.Plain;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.CloudId;
import dev.signalbox.integrations.clouds.Flags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The flags of each row before anything was changed, as a run's journal keeps them.
 *
 * @param deed whose step it was
 */
record Snapshot(String deed, Map<CloudId, Flags> flags) {
  private static final String DEED = "deed";

  Snapshot {
    flags = Map.copyOf(flags);
  }

  static Snapshot of(String deed, List<Cloud> rows) {
    Map<CloudId, Flags> flags = new LinkedHashMap<>();
    rows.forEach(it -> flags.put(it.id(), it.flags()));
    return new Snapshot(deed, flags);
  }

  static Snapshot read(String stored) {
    Map<CloudId, Flags> flags = new LinkedHashMap<>();
    Map<String, String> words = Plain.read(stored);
    words.forEach(
        (name, value) -> {
          if (!name.equals(DEED)) {
            flags.put(new CloudId(name), new Flags(Integer.parseInt(value)));
          }
        });
    return new Snapshot(words.getOrDefault(DEED, ""), flags);
  }

  String stored() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(DEED, deed);
    flags.forEach((id, its) -> words.put(id.value(), "" + its.bits()));
    return Plain.write(words);
  }

  /** Those whose bit was the other one; the rest was so before, and stays. */
  List<CloudId> changedBy(Turning turning) {
    return flags.entrySet().stream()
        .filter(it -> !turning.of(it.getValue()).equals(it.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  String byHand(Turning back, Keeper keeper) {
    String ids = changedBy(back.back()).stream().map("'%s'"::formatted).collect(joining(", "));
    return ids.isEmpty()
        ? "nothing has to be taken back in " + keeper.says()
        : "in %s: update Clouds set %s where id in (%s)".formatted(keeper.says(), back.sql(), ids);
  }
}
