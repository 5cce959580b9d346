package dev.signalbox.config.lint;

import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the linter must know of one estate, and of people.yml.
 *
 * @param runbooks as the estate's file lists them
 * @param sites names of sites; a site trades roles only where the estate has some ({@code roles})
 * @param entries what commands, suites and announcements declare, by kind and name
 * @param emptyGroups groups of people.yml in which nobody is
 */
public record Scope(
    Names names,
    List<Node.Text> runbooks,
    boolean roles,
    Set<String> sites,
    Map<String, Protection> environments,
    Map<Name, Map<String, Signature>> entries,
    Set<String> emptyGroups) {
  public Scope {
    runbooks = List.copyOf(runbooks);
    sites = Set.copyOf(sites);
    environments = Map.copyOf(environments);
    entries = Map.copyOf(entries);
    emptyGroups = Set.copyOf(emptyGroups);
  }

  public boolean lists(String runbook) {
    return runbooks.stream().anyMatch(listed -> listed.value().equals(runbook));
  }

  public Optional<Signature> entry(Name kind, String name) {
    return Optional.ofNullable(entries.getOrDefault(kind, Map.of()).get(name));
  }

  /** Whether an environment of this name, or any where it is not known yet, is protected. */
  public boolean mayBeProtected(Optional<String> environment) {
    return environments.entrySet().stream()
        .filter(entry -> environment.isEmpty() || environment.get().equals(entry.getKey()))
        .anyMatch(entry -> entry.getValue().guarded());
  }
}
