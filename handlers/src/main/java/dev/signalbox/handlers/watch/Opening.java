package dev.signalbox.handlers.watch;

/** Why a report speaks up. */
enum Opening {
  ITS_TIME(""),
  TURNED_WRONG("This was well when I last looked."),
  WRONG_OTHERWISE("This was wrong already, and is so in another way now."),
  STILL_WRONG("This is still as wrong as it was; I say so once a day."),
  WELL_AGAIN("This was wrong, and is well again.");

  private final String says;

  Opening(String says) {
    this.says = says;
  }

  String says() {
    return says;
  }
}
