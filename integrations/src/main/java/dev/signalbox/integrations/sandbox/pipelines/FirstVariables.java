package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Certificates;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import dev.signalbox.integrations.pipelines.VariableName;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The variables of the first day, as the role of each site has it.
 *
 * @param until when its certificates end
 */
record FirstVariables(Estate estate, Site site, Instant until) {
  private boolean isProduction() {
    return estate.topology().sites().firstEntry().getValue().equals(site);
  }

  void put(Shelf shelf) {
    estate
        .roles()
        .variables()
        .forEach(
            (environment, pairs) ->
                pairs.forEach(
                    it ->
                        shelf.put(
                            made(
                                it.name(),
                                environment,
                                isProduction() ? it.production() : it.standby()))));
    estate
        .roles()
        .records()
        .forEach((environment, pairs) -> certificates(shelf, environment, pairs));
  }

  private void certificates(Shelf shelf, EnvironmentName environment, List<RecordPair> pairs) {
    var names = new TreeSet<String>();
    pairs.forEach(it -> names(it).forEach(names::add));
    estate.roles().certificates().map(Certificates::carry).stream()
        .flatMap(List::stream)
        .forEach(it -> shelf.put(made(it, environment, Certificate.written(names, until))));
  }

  private Stream<String> names(RecordPair pair) {
    return isProduction()
        ? Stream.concat(Stream.of(pair.production()), pair.also().stream())
        : Stream.of(pair.standby());
  }

  private static Variable made(String key, EnvironmentName environment, String value) {
    return new Variable(new VariableName(key, environment.value()), value, Traits.PLAIN);
  }
}
