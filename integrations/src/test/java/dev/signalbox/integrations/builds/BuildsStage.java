package dev.signalbox.integrations.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** One side of the contracts, with one repository to begin with. */
public interface BuildsStage extends AutoCloseable {
  String REPOSITORY = "pulumi/pulumi-service";

  Connection.Travis on();

  Requests requests();

  Builds builds();

  Keyholders keys();

  HookKeys hookKeys();

  /** As the server signs what it calls with. */
  String signs(String payload);

  /** Something is pushed behind the client's back, and is over, or not. */
  BuildId pushed(String branch, Stage stage);

  /** The next request comes to nothing. */
  void rejectsTheNext();

  void prints(BuildId build, String text);

  void lets(Standing standing);

  /** How many requests have been taken. */
  int taken();

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  /** As long as a request waits for its verdict. */
  void judges();

  /** As long as a build takes. */
  void builds(BuildId build);

  @Override
  void close();
}
