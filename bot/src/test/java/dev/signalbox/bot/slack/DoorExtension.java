package dev.signalbox.bot.slack;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the door with the first test that asks for it and stops it after the last. */
final class DoorExtension implements ParameterResolver, BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    RunningDoor door = door(context);
    door.bean(TestDesk.class).forget();
    door.bean(TestWorkspace.class).forget();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningDoor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return door(context);
  }

  private static RunningDoor door(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(RunningDoor.class, _ -> new RunningDoor(), RunningDoor.class);
  }
}
