package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What there is to know about which site is production. Estates whose sites trade no roles have
 * nothing of it.
 *
 * @param records per environment, what the names point at
 * @param variables per environment, what a build must be told about its role
 */
public record Roles(
    Optional<Truth> truth,
    SequencedMap<EnvironmentName, List<RecordPair>> records,
    SequencedMap<EnvironmentName, List<VariablePair>> variables,
    Optional<Certificates> certificates) {
  public Roles {
    records = Ordered.copy(records);
    variables = Ordered.copy(variables);
  }
}
