package dev.signalbox.bot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One box for all tests of the run; it closes when the last one has ended. */
final class BoxExtension implements ParameterResolver, BeforeEachCallback {
  /** JUnit closes what it stores. */
  private record Kept(Box box) implements AutoCloseable {
    @Override
    public void close() {
      box.close();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    box(context).bot().reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Box.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return box(context);
  }

  private static Box box(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Box.class))
        .getOrComputeIfAbsent(Box.class, _ -> new Kept(opened()), Kept.class)
        .box();
  }

  private static Box opened() {
    try {
      return new Box();
    } catch (IOException trouble) {
      throw new UncheckedIOException("opening the box", trouble);
    }
  }
}
