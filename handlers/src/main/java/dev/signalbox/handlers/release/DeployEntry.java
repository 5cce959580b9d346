package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that installs a release. */
record DeployEntry(ReleaseDeploy deploy, Consignment order) implements Deed.Entered {

  /** What was there is overwritten: bringing it back is an installation of its own. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Optional<Preview> preview() {
    return Optional.of(deploy.preview(order));
  }

  @Override
  public Sight<Map<String, String>> look() {
    return deploy.look(order).told(Installed::told);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return deploy.perform(order).told(Installed::told);
  }

  @Override
  public String byHand() {
    return deploy.byHand(order);
  }
}
