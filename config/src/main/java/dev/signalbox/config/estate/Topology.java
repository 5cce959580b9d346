package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.secret.SecretName;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where things are and how they are reached.
 *
 * @param files where they are written down, if that is no part of the roles' truth
 * @param sources files of other repositories that runs may propose to change
 */
public record Topology(
    SequencedMap<EnvironmentName, Environment> environments,
    SequencedMap<ConnectionName, Connection> connections,
    SequencedMap<SiteName, Site> sites,
    Ppcs ppcs,
    SequencedMap<ComponentName, Component> components,
    Optional<FilePlace> files,
    SequencedMap<SourceName, SourcePlace> sources) {
  public Topology {
    environments = Ordered.copy(environments);
    connections = Ordered.copy(connections);
    sites = Ordered.copy(sites);
    components = Ordered.copy(components);
    sources = Ordered.copy(sources);
  }

  /** The first that is protected, else the first of all. */
  public Optional<Environment> mostProtected() {
    return environments.values().stream()
        .filter(Environment::guarded)
        .findFirst()
        .or(() -> environments.values().stream().findFirst());
  }

  /** Whose policy counts: what names no environment counts as touching the most protected one. */
  public Optional<Environment> guarding(Optional<String> named) {
    return named
        .map(name -> Optional.ofNullable(environments.get(new EnvironmentName(name))))
        .orElseGet(this::mostProtected);
  }

  /** The sites in the order of the file. */
  public List<SiteRow> siteRows() {
    return sites.sequencedValues().stream()
        .map(
            site ->
                new SiteRow(site.name(), site.title(), label(site), site.project(), region(site)))
        .toList();
  }

  /** Whether there is nothing in it that could be looked at. */
  public boolean isBare() {
    return sites.isEmpty() && ppcs.all().isEmpty() && components.isEmpty();
  }

  /** The components of an environment, in the order in which they come up. */
  public List<Component> components(EnvironmentName environment) {
    return Optional.ofNullable(environments.get(environment)).stream()
        .flatMap(here -> components.sequencedValues().stream().filter(it -> it.isIn(here)))
        .toList();
  }

  /** What the secret store must hold, so that every neighbour can be reached. */
  public Set<SecretName> secrets() {
    return connections.sequencedValues().stream()
        .map(Connection::reach)
        .flatMap(reach -> Stream.concat(reach.key().stream(), reach.hook().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String label(Site site) {
    return site.project()
        .map(project -> project.substring(project.lastIndexOf('/') + 1))
        .orElse(site.title());
  }

  private Optional<String> region(Site site) {
    return Optional.ofNullable(site.use().get(Purpose.CLOUD))
        .map(connections::get)
        .flatMap(
            cloud ->
                cloud instanceof Connection.Aws aws ? Optional.of(aws.region()) : Optional.empty());
  }
}
