package dev.signalbox.handlers.invariant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("deployment")
record DeploymentRow(
    @Id String estate, String environment, String run, String step, Instant since) {

  Deployment told() {
    return new Deployment(run, step);
  }
}
