package dev.signalbox.integrations.chat.blocks;

/** What Slack accepts; one block over any of these and it refuses the whole message. */
final class Limits {
  static final int MESSAGE_BLOCKS = 50;
  static final int VIEW_BLOCKS = 100;
  static final int SECTION = 3000;
  static final int FIELD = 2000;
  static final int FIELDS = 10;
  static final int ASIDE = 2000;
  static final int HEADER = 150;
  static final int BUTTONS = 25;
  static final int BUTTON_LABEL = 75;
  static final int URL = 3000;
  static final int QUESTION_TITLE = 100;
  static final int QUESTION_TEXT = 300;
  static final int QUESTION_BUTTON = 30;
  static final int MODAL_WORDS = 24;
  static final int LABEL = 2000;
  static final int TYPED = 3000;
  static final int OPTION = 75;
  static final int OPTIONS = 100;
  static final int CHECKBOXES = 10;

  /** What is said of a picture to whoever cannot see it. */
  static final int ALTERNATIVE = 1000;

  /** An edit refuses longer notification texts; posting would only cut them. */
  static final int SUMMARY = 4000;

  /**
   * All text of one message: Slack answers msg_blocks_too_long above an unnamed sum near 13,000.
   */
  static final int MESSAGE_TEXT = 12_000;

  /** No limit that Slack names; far more than people's buttons need. */
  static final int MESSAGE_BYTES = 500_000;

  static final int VIEW_TEXT = 100_000;

  /** Slack says 250 KB; the frame around the blocks needs some. */
  static final int VIEW_BYTES = 240_000;

  private Limits() {}
}
