namespace ContentGen;

/// <summary>
/// Groups entries by the terms in a string or a list of strings: the catalog class has the terms under the property's name, each
/// with its entries.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TaxonomyAttribute : Attribute;
