namespace BlazorServer;

/// <summary>
/// Razor's generator does not see what ContentGen generates, so a component whose parameter is a post needs this line. The record
/// keeps all that the default record has.
/// </summary>
public partial record Post;
