package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.truth.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site was told before it was dressed; of certificates nothing is kept.
 *
 * @param role as which it was built, as far as its variables say
 * @param values by name; without what was not there, or may not be shown
 */
record Worn(Role role, Map<String, String> values) {
  private static final String ROLE = "role";
  private static final String TOLD = "told ";

  Worn {
    values = Map.copyOf(values);
  }

  static Worn of(Berth berth, Outfit outfit) {
    Map<String, String> values = new LinkedHashMap<>();
    outfit
        .garments()
        .forEach(it -> it.former().ifPresent(value -> values.put(it.name().key(), value)));
    Role role =
        Stream.of(Role.values())
            .filter(it -> fits(berth, values, it))
            .findFirst()
            .orElse(berth.role());
    return new Worn(role, values);
  }

  private static boolean fits(Berth berth, Map<String, String> values, Role role) {
    return berth.variables().stream().allMatch(it -> fits(values, it, role));
  }

  private static boolean fits(Map<String, String> values, VariablePair pair, Role role) {
    return Optional.ofNullable(values.get(pair.name()))
        .filter(it -> it.equals(Berth.wanted(pair, role)))
        .isPresent();
  }

  static Worn read(String stored) {
    Map<String, String> words = Plain.read(stored);
    Map<String, String> values = new LinkedHashMap<>();
    words.forEach(
        (name, value) -> {
          if (name.startsWith(TOLD)) {
            values.put(name.substring(TOLD.length()), value);
          }
        });
    return new Worn(Role.valueOf(words.getOrDefault(ROLE, Role.STANDBY.name())), values);
  }

  String stored() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(ROLE, role.name());
    values.forEach((name, value) -> words.put(TOLD + name, value));
    return Plain.write(words);
  }
}
