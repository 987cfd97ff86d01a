package peel.browser;

import com.microsoft.playwright.options.ColorScheme;

/// What a person looks at the page with.
///
/// @param width of the window in CSS pixels
/// @param height of the window in CSS pixels
/// @param colors light or dark
record Screen(int width, int height, ColorScheme colors) {
    static final Screen PHONE_LIGHT = new Screen(360, 740, ColorScheme.LIGHT);
    static final Screen PHONE_DARK = new Screen(360, 740, ColorScheme.DARK);
    static final Screen LAPTOP_LIGHT = new Screen(1280, 800, ColorScheme.LIGHT);
    static final Screen LAPTOP_DARK = new Screen(1280, 800, ColorScheme.DARK);
    static final Screen LARGE_LIGHT = new Screen(3840, 2160, ColorScheme.LIGHT);
    static final Screen LARGE_DARK = new Screen(3840, 2160, ColorScheme.DARK);
}
