package dev.signalbox.handlers.action;

/** What a step may know of the run that it belongs to. */
public record Errand(String run, String estate, String requester) {}
