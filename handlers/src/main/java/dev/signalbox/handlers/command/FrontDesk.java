package dev.signalbox.handlers.command;

/** The one counter that everything from Slack comes to. It answers at once and waits for nobody. */
public interface FrontDesk {
  Answer answer(Asked asked);
}
