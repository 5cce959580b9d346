package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.JobChain;
import dev.signalbox.config.estate.Releases;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;

/**
 * Where a release comes to stand, with all that the estate's file says of it.
 *
 * @param role as which it is built and met: the one that the site holds there now, if no other is
 *     wanted
 */
record Berth(
    Estate estate,
    Site site,
    EnvironmentName environment,
    Project project,
    Role role,
    Attire attire) {

  Berth(Estate estate, Site site, EnvironmentName environment, Project project, Role role) {
    this(estate, site, environment, project, role, Attire.OF_ROLE);
  }

  Berth as(Role another, Attire in) {
    return new Berth(estate, site, environment, project, another, in);
  }

  /** As people say it: {@code alt (live)}. */
  String says() {
    return "%s (%s)".formatted(site.name(), environment);
  }

  /** In the order in which they are brought. */
  List<JobChain> chains() {
    return estate.delivery().jobs().getOrDefault(environment.value(), List.of());
  }

  Allowed allowed() {
    return Allowed.of(chains());
  }

  /** What a build here is told about its role. */
  List<VariablePair> variables() {
    return estate.roles().variables().getOrDefault(environment, List.of());
  }

  String wanted(VariablePair variable) {
    return attire.own().getOrDefault(variable.name(), wanted(variable, role));
  }

  static String wanted(VariablePair variable, Role role) {
    return switch (role) {
      case PRODUCTION -> variable.production();
      case STANDBY -> variable.standby();
    };
  }

  Releases releases() {
    return estate.delivery().releases().orElseThrow();
  }

  /** Where nobody may be disturbed, no two sites are installed at once. */
  boolean isGuarded() {
    return estate.topology().environments().sequencedValues().stream()
        .filter(it -> it.name().equals(environment))
        .anyMatch(Environment::guarded);
  }
}
