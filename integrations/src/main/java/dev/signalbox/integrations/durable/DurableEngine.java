package dev.signalbox.integrations.durable;

/** What runs the work of this node: the last thing that starts and the first that stops. */
public interface DurableEngine {
  void start();

  /** Waits up to 20 s for what is running. */
  void stop();
}
