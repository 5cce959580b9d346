package dev.signalbox.handlers.invariant;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Who deploys where: from right before the call until the step is over. */
@Singleton
public class Deployments {
  private final DeploymentRows rows;
  private final Clock clock;

  Deployments(DeploymentRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Transactional
  public Optional<Deployment> in(String estate, String environment) {
    return rows.of(estate, environment).map(DeploymentRow::told);
  }

  /** In the transaction that lets it act. Where another run is at it, that one stays. */
  @Transactional
  public void begin(String estate, String environment, Deployment deployment) {
    rows.begin(estate, environment, deployment.run(), deployment.step(), clock.instant());
  }

  /** In the transaction that finishes the step, or ends the run. */
  @Transactional
  public void end(String run) {
    rows.end(run);
  }

  /** How many belonged to nobody any more. */
  @Transactional
  public int sweep() {
    return rows.sweep();
  }
}
