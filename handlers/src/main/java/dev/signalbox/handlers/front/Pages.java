package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.handlers.truth.Role;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser can open of whoever has a role, under the names of that role: the front page, what
 * stands at the same address, and what builds are told of. The others are for machines. Pure.
 */
public final class Pages {
  private Pages() {}

  public static List<URI> of(Estate estate, EnvironmentName environment, Role role) {
    List<RecordPair> pairs = estate.roles().records().getOrDefault(environment, List.of());
    Set<String> told = told(estate, environment);
    return pairs.stream()
        .filter(
            it ->
                it.address().equals(pairs.getFirst().address())
                    || told.contains(Fronts.name(it, role)))
        .map(it -> Fronts.home(estate, environment, Fronts.name(it, role)))
        .toList();
  }

  private static Set<String> told(Estate estate, EnvironmentName environment) {
    Stream<VariablePair> all =
        estate.roles().variables().getOrDefault(environment, List.of()).stream();
    return all.flatMap(it -> Stream.of(it.production(), it.standby())).collect(Collectors.toSet());
  }
}
