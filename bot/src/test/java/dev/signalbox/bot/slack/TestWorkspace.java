package dev.signalbox.bot.slack;

import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A workspace that says yes, until it is told to say no. */
@Singleton
@Primary
@Requires(property = "door.under-test")
final class TestWorkspace implements Workspace, Post {
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<Saying> sayings = new CopyOnWriteArrayList<>();
  private final AtomicBoolean yes = new AtomicBoolean(true);

  void says(boolean answer) {
    yes.set(answer);
  }

  List<String> calls() {
    return List.copyOf(calls);
  }

  List<Saying> sayings() {
    return List.copyOf(sayings);
  }

  void forget() {
    calls.clear();
    sayings.clear();
    yes.set(true);
  }

  @Override
  public boolean call(String method, JsonObject body) {
    calls.add(method);
    return yes.get();
  }

  @Override
  public void keep(Saying saying) {
    sayings.add(saying);
  }

  @Override
  public void say(Saying saying) {
    sayings.add(saying);
  }
}
