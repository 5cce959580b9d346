package dev.signalbox.integrations.builds;

/** One piece of a build; what it prints is kept under its id. */
public record Job(JobId id, String number, Stage stage) {}
