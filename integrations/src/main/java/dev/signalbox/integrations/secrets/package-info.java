/** Where the secrets that our files name are kept, and whether they are there. */
@NullMarked
package dev.signalbox.integrations.secrets;

import org.jspecify.annotations.NullMarked;
