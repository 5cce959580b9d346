package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One of the programs that an estate is made of, in each of its environments.
 *
 * @param needs what has to be well before it can be
 * @param uses the connection of its environment that leads to it, where it has no address
 * @param at its official address, by environment
 * @param asks what it is asked to see whether it is well
 * @param states what it tells of itself
 * @param forbids the documents that may not be in it where its environment is protected
 * @param admins who may do anything on each of its nodes; nobody is looked for where none is named
 */
public record Component(
    ComponentName name,
    List<ComponentName> needs,
    Optional<Purpose> uses,
    SequencedMap<EnvironmentName, URI> at,
    List<ApiName> asks,
    Optional<Statement> states,
    List<String> forbids,
    List<String> admins) {
  public Component {
    needs = List.copyOf(needs);
    at = Ordered.copy(at);
    asks = List.copyOf(asks);
    forbids = List.copyOf(forbids);
    admins = List.copyOf(admins);
  }

  public Optional<URI> at(EnvironmentName environment) {
    return Optional.ofNullable(at.get(environment));
  }

  /** Whether there is one in that environment. */
  public boolean isIn(Environment environment) {
    return at.containsKey(environment.name())
        || uses.filter(environment.use()::containsKey).isPresent();
  }
}
